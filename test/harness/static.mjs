// Serves folders of this machine on 127.0.0.1, each under a name. A web extension has to come from http: the web worker
// extension host makes no Worker for an extension that comes from the remote.
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };

/** @param {Record<string, string>} folders the beginning of a path -> the folder there; the longest beginning counts */
export async function serve(folders) {
  const roots = Object.entries(folders)
    .map(([path, folder]) => ({ path: `${path}/`, folder: realpathSync(folder) }))
    .sort((a, b) => b.path.length - a.path.length);
  const fileOf = (url) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const root = roots.find((each) => path.startsWith(each.path));
    const file = root && join(root.folder, path.slice(root.path.length));
    return file?.startsWith(root.folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()
      ? file
      : undefined;
  };
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    const file = fileOf(request.url);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    authority: `127.0.0.1:${server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
