/** Writes the members of a JSON array one at a time, each on a line of its own. */
export function listed(indent = ''): { readonly item: (json: string) => string } {
  let isFirst = true;
  return {
    item: (json) => {
      const before = isFirst ? '\n' : ',\n';
      isFirst = false;
      return before + indent + json;
    },
  };
}
