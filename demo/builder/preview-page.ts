/** The page into which the builder pastes a snippet, and which the frame of the preview then is. */
export function previewPage(snippet: string, lang: string): string {
  return `<!doctype html>
<html lang="${/^[\w-]+$/.test(lang) ? lang : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview.css">
</head>
<body>
<main>
${snippet}</main>
</body>
</html>
`;
}
