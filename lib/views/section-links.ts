/** Makes the headings of a rendered body lead to themselves; a heading that holds a link already keeps it alone. */
export function withSectionLinks(html: string): string {
  return html.replace(/<h([23]) id="([^"]+)">((?:(?!<a[ >]).)*?)<\/h\1>/gs, (_, depth, id, text) => {
    return `<h${depth} id="${id}"><a class="section-link" href="#${id}">${text}</a></h${depth}>`;
  });
}
