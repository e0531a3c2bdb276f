/** What stands before a member of a JSON array whose members have a line each. */
export function beforeItem(isFirst: boolean): string {
  return isFirst ? '\n' : ',\n';
}

/** Writes the members of a JSON array one at a time, each on a line of its own. */
export function listed(indent = ''): { readonly item: (json: string) => string } {
  let isFirst = true;
  return {
    item: (json) => {
      const before = beforeItem(isFirst);
      isFirst = false;
      return before + indent + json;
    },
  };
}
