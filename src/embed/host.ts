/**
 * For a page that shows embed.html in frames and has nothing that listens to them: gives each the height that it tells.
 * A message counts only if it comes from the window of a frame on the page.
 */
addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const height = (data as { readonly 'azkg-height'?: unknown } | null)?.['azkg-height'];
  if (typeof height !== 'number' || !(height > 0 && height < 1e6)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = String(Math.ceil(height));
  }
});
