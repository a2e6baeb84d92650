// Caddy: rules to import in a site block, which says where the folder is and where the log goes (README.md shows one).
import { clearHeaders, clearPath, fileTypes, fontHeaders, fontsPath, madeByBuild, searchFileHeaders, searchPath, type Headers } from '../headers.ts';

function quoted(value: string): string {
  // Caddy has no way to write a backtick inside backticks, and fills in what stands in braces.
  if (/[`{}]/.test(value)) throw new Error(`A Caddyfile cannot hold this header: ${value}`);
  return `\`${value}\``;
}
const lines = (headers: Headers) => Object.entries(headers).map(([name, value]) => `\t${name} ${quoted(value)}`).join('\n');

/** The rules of the site for Caddy 2.6 or newer. */
export function caddyRules(headers: Headers, searchHeaders: Headers): string {
  const [policy, keeping] = ['Content-Security-Policy', 'Cache-Control'];
  const only = (name: string) => Object.fromEntries(Object.entries(headers).filter(([each]) => each === name));
  const everywhere = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== policy && name !== keeping));
  return `# ${madeByBuild}
# No two rules set one header for one path: Caddy would put what is said of all paths over what is said of one.
header {
${lines(everywhere)}
}
@page not path /*/search/ ${searchPath}*
header @page {
${lines(only(policy))}
}
# The search runs files of ours.
header /*/search/ {
${lines(searchHeaders)}
}
header ${searchPath}* {
${lines(searchFileHeaders)}
}
# Letters hold no text and may be kept for a day.
@text not path ${fontsPath}*
header @text {
${lines(only(keeping))}
}
header ${fontsPath}* {
${lines(fontHeaders)}
}
# Apart from the rest: where a header is taken away, Caddy sets the others too late for error pages.
header -Server
${Object.entries(fileTypes).map(([path, type]) => `header ${path} Content-Type ${quoted(type)}`).join('\n')}

# Asked for on the side when somebody leaves. Any method, no log (newer versions say log_skip and still take skip_log).
@clear path ${clearPath}
skip_log @clear
handle @clear {
${Object.entries(clearHeaders).map(([name, value]) => `\theader ${name} ${quoted(value)}`).join('\n')}
	respond 204
}

# The twins the build has made are sent; nothing is compressed while somebody waits.
handle {
	# Files for other hosts, and hidden ones; not "hide", which would look at the names above the published folder, too.
	@hidden {
		path /_* /.*
		not path /.well-known/*
	}
	error @hidden 404
	file_server {
		precompressed br gzip
	}
}

handle_errors {
	@wrong-address expression {http.error.status_code} == 404
	handle @wrong-address {
		try_files /{path.0}/404.html /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
