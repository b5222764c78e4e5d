import { createServer } from 'node:net';
import { giveUp } from './say.mjs';

function whyNot(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

/** Looks before the slow work whether the service will be able to listen. What else may be wrong with the variables is told when they are read. */
export async function checkPort() {
  const text = (process.env.PORT ?? '').trim() || '3000';
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    giveUp('PORT skal være et helt tal fra 0 til 65535.', 'PORT must be a whole number from 0 to 65535.');
  }
  const why = await whyNot(port, (process.env.HOST ?? '').trim() || '127.0.0.1');
  if (why === 'EADDRINUSE') {
    const other = port === 65_535 ? 3001 : port + 1;
    giveUp(
      `Port ${port} er optaget af et andet program. Luk det, eller vælg en anden port: PORT=${other} npm start`,
      `Port ${port} is taken by another program. Close it, or choose another port: PORT=${other} npm start`,
    );
  }
  if (why === 'EACCES') {
    giveUp(
      `Port ${port} må kun bruges af administratoren. Vælg en anden: PORT=3001 npm start`,
      `Port ${port} is for the administrator only. Choose another: PORT=3001 npm start`,
    );
  }
}
