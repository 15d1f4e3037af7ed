/** A finding whose file and message have characters that formats escape. */
export const finding = {
  ...{ file: 'a,b:c.json', line: 1, column: 2, endLine: 3, endColumn: 4, path: '', url: '' },
  ...({
    severity: 'error',
    code: 'x',
    message: '50%\r\n<"&>\t\u001b\u202e\ufffe\ud800##[x',
  } as const),
}

export const facts = { isColored: false, fileCount: 1, version: '1' }
