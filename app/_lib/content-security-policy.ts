interface PolicyOptions {
  /** Random and new for each page; Next puts it on every script it writes. */
  readonly nonce: string;
  /** Host header of the request: older Safari does not count the own socket as `'self'`. */
  readonly host: string;
  /** React and the bundler's hot reload use `eval` while developing. */
  readonly developing: boolean;
}

/**
 * The content security policy of one page: nothing from elsewhere, scripts by nonce only, no frames. Styles stay
 * inline-able because positions and widths are style attributes, which nonces do not cover.
 */
export function contentSecurityPolicy({ nonce, host, developing }: PolicyOptions): string {
  const sameHost = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : '';
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${sameHost}`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
