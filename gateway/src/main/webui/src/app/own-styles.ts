/* eslint-disable @typescript-eslint/no-deprecated -- one overload of createElement is, and comes along */

/**
 * Some of antd's parts add a style sheet without the page's nonce (the lock of the page behind a dialog).
 * What the console's scripts make carries it; what is written into the page from elsewhere does not.
 */
export function ownStyles(nonce: string): void {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
