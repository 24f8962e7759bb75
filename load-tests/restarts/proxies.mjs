import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { found } from '../../scripts/tools/found.mjs';

/** nginx speaks HTTP and keeps connections to both; HAProxy passes bytes on and asks for readiness every second. */
export function startProxies(home, pairs) {
  const nginx = found('nginx') ?? '/usr/sbin/nginx';
  const haproxy = found('haproxy') ?? '/usr/sbin/haproxy';
  mkdirSync(join(home, 'nginx'), { recursive: true });
  writeFileSync(join(home, 'nginx.conf'), nginxFor(join(home, 'nginx'), pairs));
  writeFileSync(join(home, 'haproxy.cfg'), haproxyFor(pairs));
  const run = (command, args) => spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return [
    run(nginx, ['-c', join(home, 'nginx.conf'), '-g', 'daemon off;']),
    run(haproxy, ['-f', join(home, 'haproxy.cfg'), '-db']),
  ];
}

const nginxFor = (home, pairs) => `
pid ${home}/pid; error_log ${home}/error.log;
events { worker_connections 4096; }
http {
  access_log off; client_body_temp_path ${home}/body; proxy_temp_path ${home}/proxy; fastcgi_temp_path ${home}/f;
  uwsgi_temp_path ${home}/u; scgi_temp_path ${home}/s;
  ${pairs
    .map(
      ({ name, ports, http }) => `
  upstream ${name} { ${ports.map((port) => `server 127.0.0.1:${port} max_fails=0;`).join(' ')} keepalive 32; }
  server {
    listen 127.0.0.1:${http}; keepalive_requests 1000000;
    location / { proxy_pass http://${name}; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $host; }
  }`,
    )
    .join('')}
}
`;

const haproxyFor = (pairs) => `
defaults
  mode tcp
  timeout connect 2s
  timeout client 60s
  timeout server 60s
  timeout check 5s
  retries 3
  option redispatch
${pairs
  .map(
    ({ name, ports, tcp }) => `
listen ${name}
  bind 127.0.0.1:${tcp}
  option httpchk GET /health/ready
  ${ports.map((port, i) => `server node${i} 127.0.0.1:${port} check inter 1s fall 1 rise 1`).join('\n  ')}`,
  )
  .join('\n')}
`;
