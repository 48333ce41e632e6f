const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ươ ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yên yêm yêng yêt yêu`.split(/\s+/),
);
const tones = /[̣̀́̃̉]/g;

/** A syllable without its tone: "Nghiêng" → "nghiêng", "quyền" → "quyên". */
const toneless = (word: string): string => word.toLowerCase().normalize('NFD').replace(tones, '').normalize('NFC');

/** Whether a word is spelled as a Vietnamese syllable can be (its onset, rhyme and at most one tone). */
export const isSyllable = (word: string): boolean => {
  if ((word.normalize('NFD').match(tones) ?? []).length > 1) return false;
  const bare = toneless(word);
  if (rhymes.has(bare)) return true;
  return onsets.some((onset) => {
    if (!bare.startsWith(onset)) return false;
    const rest = bare.slice(onset.length);
    if (onset === 'gi') return rest === '' || rhymes.has(rest) || rhymes.has(`i${rest}`);
    if (onset === 'qu') return rhymes.has(rest) || rhymes.has(`u${rest}`);
    if (onset === 'k' || onset === 'gh' || onset === 'ngh') return /^[ieêy]/.test(rest) && rhymes.has(rest);
    if (onset === 'c') return !/^[ieêy]/.test(rest) && rhymes.has(rest);
    if (onset === 'ng') return !/^[ieê]/.test(rest) && rhymes.has(rest);
    return rhymes.has(rest);
  });
};

/** Words of a text that no Vietnamese syllable is spelled like; capitals-only words and words with digits are left out. */
export const oddWords = (text: string): string[] =>
  (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((w) => !/\p{N}/u.test(w) && w !== w.toUpperCase() && !isSyllable(w));
