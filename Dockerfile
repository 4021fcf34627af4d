# The bot in a container. Without one, "npm ci && npm start" runs the same.
#   docker build -t gisabot .
#   docker run --read-only --env-file .env -v gisabot-data:/app/data gisabot
# Questions are kept in the volume, or in PostgreSQL with DATABASE_URL; nothing else is written.
# Without tokens it is the local Slack that starts, on the container's own 127.0.0.1, where no browser comes.

# The major that the tests run on.
ARG NODE=20

FROM node:${NODE}-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No package needs its install script, and the bot itself is built below: this layer stays as long as the lock file.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:${NODE}-slim
WORKDIR /app
COPY package.json LICENSE manifest.yml ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY knowledge knowledge
# What maintainers teach the bot is tried on these first.
COPY tests/questions tests/questions
# Owned by root, all of it, but for where SQLite keeps the questions.
RUN mkdir --mode=700 data && chown node:node data
VOLUME /app/data
USER node
# How the bot is, for the check below: on the container's own 127.0.0.1, until OPS_HOST says otherwise. Of all addresses
# (0.0.0.0, ::) it is one.
ENV NODE_ENV=production OPS_PORT=9464
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "const { OPS_PORT: port, OPS_HOST: given = '' } = process.env; const host = ['', '0.0.0.0', '::'].includes(given) ? '127.0.0.1' : given; if (port) fetch(`http://${host.includes(':') ? `[${host}]` : host}:${port}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
# No npm in between: it would keep the signal from the bot.
CMD ["node", "dist/main.js"]
