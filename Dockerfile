# presscheck and a browser, for continuous integration: docs/ci/container.md.
# It takes what “npm pack” wrote, so that the image has what a package has and nothing else.
FROM node:22-bookworm-slim

# The browser is Debian’s; puppeteer need not download another.
ENV PUPPETEER_SKIP_DOWNLOAD=1
RUN apt-get update \
  && apt-get install --yes --no-install-recommends chromium-headless-shell fonts-dejavu-core git \
  && rm -rf /var/lib/apt/lists/*

# What only some need, such as the queue of many machines: deploy/README.md.
ARG PEERS=""

COPY presscheck-*.tgz /tmp/
RUN npm install --global --no-audit --no-fund /tmp/presscheck-*.tgz $PEERS \
  && rm -rf /tmp/presscheck-*.tgz /root/.npm

# Pages are strangers: their browser is no business of root. A volume at /store may be anybody’s, as /tmp is.
RUN install --directory --mode 1777 /store \
  && useradd --uid 1001 --create-home presscheck
USER presscheck
WORKDIR /site

ENTRYPOINT ["presscheck"]
CMD ["--help"]
