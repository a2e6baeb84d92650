// nginx: rules to include in a server block, which says where the folder is and where the log goes (README.md shows one).
import { clearHeaders, clearPath, fileTypes, fontHeaders, fontsPath, madeByBuild, searchFileHeaders, searchPages, searchPath, type Headers } from '../headers.ts';

function quoted(value: string): string {
  if (value.includes('$')) throw new Error(`nginx reads $ in a header as a variable: ${value}`);
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

// "always": on error pages too, which hold the same scripts as the rest.
const lines = (headers: Headers, indent = '') => Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`).join('\n');

/** The rules of the site for nginx 1.22 or newer. */
export function nginxRules(headers: Headers, searchHeaders: Headers): string {
  return `# ${madeByBuild}
index index.html;
charset utf-8;
server_tokens off;
# Relative, so that a port or a proxy in front changes nothing.
absolute_redirect off;
# The twins the build has made are sent; nothing is compressed while somebody waits.
gzip_static on;
gzip_vary on;
# The error log would keep the address of whoever typed a wrong one.
log_not_found off;

${lines(headers)}

# A folder without a page is a wrong address, too.
error_page 403 404 =404 @wrong-address;

# Asked for on the side when somebody leaves. Any method, no log, and all headers again: nginx inherits none of them here.
location = ${clearPath} {
  access_log off;
${lines({ ...headers, ...clearHeaders }, '  ')}
  return 204;
}

${Object.entries(fileTypes).map(([path, type]) => `location = ${path} {
  types {}
  default_type ${quoted(type)};${path.startsWith(fontsPath) ? `\n  # Letters hold no text and may be kept for a day; and all headers again, nginx inherits none of them here.\n${lines({ ...headers, ...fontHeaders }, '  ')}` : ''}
}`).join('\n')}

# Files for other hosts, and hidden ones; .well-known is where certificates are asked for.
location ~ ^/_|/\\.(?!well-known/) {
  return 404;
}

# The search runs files of ours; and all headers again, nginx inherits none of them here.
location ~ ${searchPages} {
${lines({ ...headers, ...searchHeaders }, '  ')}
  try_files $uri $uri/ =404;
}

location ^~ ${searchPath} {
${lines({ ...headers, ...searchFileHeaders }, '  ')}
  try_files $uri =404;
}

location ~ ^/(?<segment>[a-z-]+)/ {
  try_files $uri $uri/ =404;
}

location @wrong-address {
  try_files /$segment/404.html /404.html =404;
}
`;
}
