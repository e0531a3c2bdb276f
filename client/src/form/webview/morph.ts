/**
 * Makes `present` what `wanted` is, and leaves alone what is so already: the element that has the focus keeps it, nothing
 * scrolls, and a screen reader stays where it is. Children of `wanted` may be taken from it.
 */
export function morph(present: Element, wanted: Element): void {
  if (present.isEqualNode(wanted)) return;
  for (const { name } of [...present.attributes]) if (!wanted.hasAttribute(name)) present.removeAttribute(name);
  for (const { name, value } of wanted.attributes) {
    if (present.getAttribute(name) !== value) present.setAttribute(name, value);
  }
  const own = [...present.childNodes];
  const others = [...wanted.childNodes];
  const isAlike = own.length === others.length && own.every((each, at) => each.nodeName === others[at]!.nodeName);
  if (!isAlike) return present.replaceChildren(...others);
  own.forEach((child, at) => {
    const other = others[at]!;
    if (child instanceof Element && other instanceof Element) morph(child, other);
    else if (child.textContent !== other.textContent) child.textContent = other.textContent;
  });
}
