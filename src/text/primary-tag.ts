/** The language of a tag without its script and region, `pt` of `pt-BR`, in small letters; empty without a tag. */
export function primaryTag(tag: string | null): string {
  return tag?.trim().toLowerCase().split('-')[0] ?? '';
}
