# One image for every component; COMPONENT says which one a container runs: router, bff-mobile, catalog, …
FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV TURBO_TELEMETRY_DISABLED=1
COPY . .
# Not `npm ci`: the lock omits optional packages of platforms other than the one it was made on.
RUN --mount=type=cache,target=/root/.npm npm install --no-audit --no-fund
RUN npm run build && npm prune --omit=dev --no-audit --no-fund && rm -rf .turbo node_modules/.cache

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production COMPONENT=router
COPY --from=build /app ./
# A volume that is mounted here while empty takes over this owner.
RUN install -d -o node -g node /data /secrets
USER node
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD ["node", "healthcheck.cjs"]
# exec: SIGTERM has to reach the component, which then drains.
CMD ["sh", "-c", "exec node node_modules/@lyceum/$COMPONENT/dist/main.js"]
