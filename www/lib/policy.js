/**
 * Narrows the page's content security policy once everything is here: from now on the page, and every worker that it starts, can ask nobody for
 * anything. A second policy can only forbid more. What is still loaded, when it is first needed, are the page's own scripts.
 */
export function forbidRequests() {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "connect-src 'none'";
  document.head.append(policy);
}
