// Apache: `.htaccess`, which it reads from the published folder and never publishes. Needs AllowOverride FileInfo, which shared hosts give.
import { clearHeaders, clearPath, fileTypes, fontHeaders, fontsPath, madeByBuild, searchFileHeaders, searchPages, searchPath, type Headers } from '../headers.ts';

// In a header's value % begins a variable and %% is the sign itself.
const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&').replaceAll('%', '%%')}"`;

// "always": on error pages too, which hold the same scripts as the rest.
const lines = (headers: Headers, condition = '') => Object.entries(headers).map(([name, value]) => `  Header always set ${name} ${quoted(value)}${condition}`).join('\n');

// The better twin first. The switches keep Apache's own compression from packing it twice.
const twins = [['br', 'br'], ['gzip', 'gz']].map(([encoding, ending]) => `
  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
  RewriteCond %{DOCUMENT_ROOT}/$1.${ending} -f
  RewriteRule ^(.+\\.(?:html|js|json))$ /$1.${ending} [END,E=no-gzip:1,E=no-brotli:1]`).join('');

/** The rules of the site for Apache 2.4; without a module named in them the site still works, with less. */
export function apacheRules(headers: Headers, searchHeaders: Headers, segments: readonly string[]): string {
  return `# ${madeByBuild}
AddDefaultCharset utf-8

<IfModule mod_headers.c>
${lines(headers)}
  # Asked for on the side when somebody leaves.
${lines(clearHeaders, ` "expr=%{REQUEST_URI} == '${clearPath}'"`)}
  # The search runs files of ours.
${lines(searchHeaders, ` "expr=%{REQUEST_URI} =~ m#${searchPages}#"`)}
${lines(searchFileHeaders, ` "expr=%{REQUEST_URI} =~ m#^${searchPath}#"`)}
  # Letters hold no text and may be kept for a day.
${lines(fontHeaders, ` "expr=%{REQUEST_URI} =~ m#^${fontsPath}#"`)}
  Header merge Vary Accept-Encoding
</IfModule>
<IfModule mod_setenvif.c>
  # For the log: CustomLog … env=!exit
  SetEnvIf Request_URI "^${clearPath}$" exit
</IfModule>
<Files "${clearPath.slice(1)}">
  ForceType text/plain
</Files>

# .br is the Breton language to Apache, and .gz an archive to be saved, until told otherwise.
<IfModule mod_mime.c>
  RemoveLanguage .br
  RemoveType .br .gz
  AddEncoding br .br
  AddEncoding gzip .gz
${Object.entries(fileTypes).map(([path, type]) => `  AddType ${quoted(type)} ${path.slice(path.lastIndexOf('.'))}`).join('\n')}
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  # Files for hosts, hidden ones (.well-known is where certificates are asked for) and folders without a page are wrong addresses.
  RewriteRule ^_|(^|/)\\.(?!well-known/) - [R=404,END]
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html !-f
  RewriteRule /$ - [R=404,END]
  # A folder means its page. Then the twins the build has made: nothing is compressed while somebody waits.
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteRule ^(.*/)?$ /$1index.html${twins}
</IfModule>

ErrorDocument 404 /404.html
${segments.map((segment) => `<If "%{REQUEST_URI} =~ m#^/${segment}/#">
  ErrorDocument 404 /${segment}/404.html
</If>`).join('\n')}
`;
}
