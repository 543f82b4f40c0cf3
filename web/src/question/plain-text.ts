/** What one reads of a formatted text where there is no place for its form, such as in a list to choose from. */
export function plainText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const image of body.querySelectorAll('img')) image.replaceWith(image.alt);
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim();
}
