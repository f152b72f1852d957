/**
 * Reading the DOM of a hostile page. A form control named "id" or "parentNode" hides the property of
 * its form, and an image named "body" that of the document; getters taken from the prototypes cannot
 * be hidden in this way.
 */
export function getter<T, R>(prototype: T, name: keyof T & string): (owner: T) => R {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`This browser has no ${name}.`);
  return (owner) => get.call(owner) as R;
}
