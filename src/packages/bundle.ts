import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One of our own browser scripts as a classic script. @param entry below src/packages/runtime */
export const bundle = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      lib: { entry: fileURLToPath(new URL(`./runtime/${entry}`, import.meta.url)), formats: ['iife'], name: 'thbcScript', fileName: 'script' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`packer: ${entry} gave no script`);
  return chunk.code.trim();
};
