/**
 * Narrows the page's content security policy once the engine is here: from now on the page, and every worker that it starts, can fetch
 * nothing, from its
 * own server either. A second policy can only forbid more. Parts that are needed later are loaded as scripts of the page's own.
 */
export function forbidRequests() {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "connect-src 'none'";
  document.head.append(policy);
}
