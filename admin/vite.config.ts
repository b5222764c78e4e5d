import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the service answers while the console is developed (`npm run dev` starts both). */
const service = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { host: '127.0.0.1', port: 5173, strictPort: false, proxy: { '/api': service, '/health': service } },
  build: { outDir: '../dist/admin', emptyOutDir: true, target: 'es2022', reportCompressedSize: false },
});
