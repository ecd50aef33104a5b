// Pages on plain http, or on https, and a proxy that sees every other address a browser asks for.
//
// The pages get names of their own: browsers take localhost for a secure page, and would show
// a content script APIs (crypto.randomUUID, navigator.clipboard) that http pages lack
// (browser-bugs.md: localhost-is-secure).
import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';

import { createCertificate } from './certificate';

/** Two hosts that are strangers to each other, both answered by us. */
type Host = 'page.test' | 'other.test';
const HOSTS: readonly string[] = ['page.test', 'other.test'] satisfies Host[];

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;

export interface Site {
  /** Of the proxy, on the loopback address; it also answers requests made to it directly. */
  readonly port: number;
  /** Its pages are on https, with a certificate that a browser must be told to believe. */
  readonly isSecure: boolean;
  /** Hosts asked for that are neither of ours, with their port where it is not http's. */
  readonly strangers: ReadonlySet<string>;
  /** Address of a path, which begins with "/", for a browser that goes through the proxy. */
  url(path: string, host?: Host): string;
  /** Address of a path for one that does not. */
  direct(path: string): string;
  /** Answer a path by hand: slowly, with headers, never. */
  route(path: string, answer: Answer): void;
  /** Forget who was asked for, and every route. */
  reset(): void;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  htm: 'text/html',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xhtml: 'application/xhtml+xml',
  xml: 'application/xml',
};

/**
 * @param folders - which folder a path's first part leads to: `{ demo: '/…/tools/start' }`
 * @param port - the same at each start; without it, one that is free
 * @throws {Error} where that port is taken
 */
export async function serve(
  folders: Readonly<Record<string, string>>,
  { isSecure = false, port: wanted = 0 } = {},
): Promise<Site> {
  const strangers = new Set<string>();
  const routes = new Map<string, Answer>();

  const answer: Answer = (request, response) => {
    // A proxy is given whole addresses, a server only paths.
    const { host, hostname, pathname } = new URL(request.url ?? '/', 'http://page.test');
    const route = routes.get(pathname);
    if (!HOSTS.includes(hostname)) {
      strangers.add(host);
      response.writeHead(502).end();
    } else if (route) route(request, response);
    else if (pathname === '/favicon.ico') response.writeHead(204).end();
    else sendFile(fileAt(folders, pathname), response);
  };
  const server = http.createServer(answer);
  const secure = isSecure ? https.createServer(createCertificate(HOSTS), answer) : undefined;
  server.on('connect', (request: http.IncomingMessage, socket: Socket) => {
    const { url: asked = '' } = request;
    socket.on('error', () => socket.destroy()); // the browser may be gone already
    if (secure && HOSTS.some((host) => asked === `${host}:443`)) {
      socket.write('HTTP/1.1 200 Established\r\n\r\n');
      secure.emit('connection', socket);
      return;
    }
    strangers.add(asked); // other https never reaches us: only its host is seen
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  server.listen(wanted, '127.0.0.1');
  await once(server, 'listening'); // or 'error', which it throws

  const { port } = server.address() as AddressInfo; // it listens
  return {
    port,
    isSecure,
    strangers,
    url: (where, host = 'page.test') => `http${isSecure ? 's' : ''}://${host}${where}`,
    direct: (where) => `http://127.0.0.1:${port}${where}`,
    route: (where, answer) => void routes.set(where, answer),
    reset() {
      strangers.clear();
      routes.clear();
    },
    close() {
      secure?.closeAllConnections();
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileAt(folders: Readonly<Record<string, string>>, pathname: string): string | undefined {
  const [, first = '', ...rest] = decodeURIComponent(pathname).split('/');
  const folder = folders[first];
  if (folder === undefined || rest.includes('..')) return undefined;
  const file = path.join(folder, ...rest);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function sendFile(file: string | undefined, response: http.ServerResponse): void {
  if (file === undefined) return void response.writeHead(404).end();
  const type = types[path.extname(file).slice(1).toLowerCase()] ?? 'application/octet-stream';
  // What HTTP says of the encoding would win over what the saved page says itself.
  response.writeHead(200, {
    'content-type': type + (type === types.html ? '' : '; charset=utf-8'),
  });
  createReadStream(file).pipe(response);
}
