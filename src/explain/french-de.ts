/** "de", elided before a vowel and joined to the article that follows. */
export function de(words: string): string {
  if (/^le /.test(words)) return `du ${words.slice(3)}`;
  if (/^les /.test(words)) return `des ${words.slice(4)}`;
  return /^[aeiouhâàéèêëîïôûù]/i.test(words) ? `d'${words}` : `de ${words}`;
}
