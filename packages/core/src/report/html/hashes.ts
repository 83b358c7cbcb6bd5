/** What the page may run and look like, for its Content-Security-Policy: only these. A test works them out again. */
export const hashes = {
  style: 'sha256-eCI3hd6oaJ6siar0R8Iady8wemTw/1gZXkYqxrZmfbo=',
  script: 'sha256-r5H6OUiVvYSyS2zyGkUEH8s74GQ+t6RrpsheYErBZAU='
} as const
