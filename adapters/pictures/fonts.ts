import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * The letters of every picture, whatever the machine has: Inter (SIL Open Font Licence) for Latin, Greek and Cyrillic,
 * DejaVu (Bitstream Vera licence) for Arabic, Hebrew, Armenian and Georgian, Noto Emoji (SIL Open Font Licence).
 */
export const fontFiles = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
].map((file) => resolve(file));
