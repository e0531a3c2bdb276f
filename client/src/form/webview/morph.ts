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
  others.forEach((other, at) => {
    const child = own[at];
    if (!child) present.append(other);
    else if (child.nodeName !== other.nodeName) child.replaceWith(other);
    else if (child instanceof Element && other instanceof Element) morph(child, other);
    else if (child.textContent !== other.textContent) child.textContent = other.textContent;
  });
  for (const child of own.slice(others.length)) child.remove();
}
