# Two steps: compile with everything, run with what is needed.
FROM node:24-slim AS build
WORKDIR /moot
COPY package.json package-lock.json .npmrc ./
RUN npm install --ignore-scripts --no-audit --no-fund
COPY . .
RUN npx tsc -p . && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
WORKDIR /moot
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 MOOT_FILE=/moot/kept/moot.sqlite
COPY --from=build /moot/package.json /moot/.env.example ./
COPY --from=build /moot/node_modules node_modules
COPY --from=build /moot/dist dist
COPY --from=build /moot/adapters/web/page adapters/web/page
COPY --from=build /moot/adapters/pages/look adapters/pages/look
RUN mkdir kept && chown node:node kept
USER node
VOLUME /moot/kept
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=128", "dist/src/main.js"]
