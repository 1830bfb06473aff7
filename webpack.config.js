/** Builds `dist/cli.js` (the command line, one file) and `dist/web/` (the static site that Outlook loads). */
const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin, DefinePlugin, NormalModuleReplacementPlugin } = require("webpack");

const at = (...parts) => path.join(__dirname, ...parts);
const SAMPLES = at("samples");

/** What the web site and the programs for Node share. Types are checked by `tsc`, apart from the build. */
const common = {
  resolve: {
    extensions: [".tsx", ".ts", ".mjs", ".js"],
    // The .msg reader asks for a library of code pages that is larger than the pane; TextDecoder knows them all.
    alias: { "iconv-lite$": at("src/message/iconv-shim.ts") },
  },
  module: {
    rules: [
      // Pure packages that do not say so of themselves: what is not used of them is left out.
      { test: /node_modules\/(postal-mime|tldts|tldts-core)\//, sideEffects: false },
      { test: /\.tsx?$/, loader: "swc-loader" },
    ],
  },
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: true })] },
  performance: false, // scripts/budget.mjs measures what counts: gzipped bytes
  stats: "errors-warnings",
};

/** Parts of mail that are not encoded are put together without a Blob for each line. */
const fastDecoder = () =>
  new NormalModuleReplacementPlugin(/^\.\/pass-through-decoder\.js$/, at("src/message/pass-through-decoder.ts"));

/**
 * Returns the configuration of a program for Node 20: one file without dependencies.
 * @param {string} entry absolute path of its TypeScript file
 * @param {string} output absolute path of the file to write
 */
function nodeProgram(entry, output) {
  return {
    ...common,
    name: "cli",
    mode: "production",
    target: "node20",
    entry,
    output: { path: path.dirname(output), filename: path.basename(output) },
    // One file; what a dynamic import names is still run only when it is asked for.
    module: { ...common.module, parser: { javascript: { dynamicImportMode: "eager" } } },
    // Names in a stack trace are worth more than bytes on a disk.
    optimization: { minimize: false },
    // The program starts its own file again as a worker.
    node: { __filename: false },
    plugins: [
      fastDecoder(),
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      // PDF.js asks by this whether it runs in Node, and there wants a native canvas, which reading words does not need.
      new DefinePlugin({ "process.versions.nw": JSON.stringify("none") }),
      new ExecutablePlugin(),
    ],
  };
}

/** Makes what was built runnable by its name. */
class ExecutablePlugin {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap("ExecutablePlugin", (_file, { targetPath }) => fs.chmodSync(targetPath, 0o755));
  }
}

/** Adds files that are made while building: their texts by name. */
class GeneratedFilesPlugin {
  /**
   * @param {() => Record<string, string>} files called for each build
   * @param {string[]} folders whose changes make another build due
   */
  constructor(files, folders) {
    Object.assign(this, { files, folders });
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("GeneratedFilesPlugin", (compilation) => {
      this.folders.forEach((folder) => compilation.contextDependencies.add(folder));
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "GeneratedFilesPlugin", stage }, () => {
        for (const [name, text] of Object.entries(this.files())) {
          compilation.emitAsset(name, new sources.RawSource(text));
        }
      });
    });
  }
}

/**
 * Returns the configuration of the events that Outlook runs without a pane: one script under a fixed name, which
 * classic Outlook for Windows runs by itself, in a runtime of ECMAScript 2016. `scripts/check-events.mjs` checks it.
 */
async function events({ development }) {
  const { metaPolicy } = await import("./scripts/csp.mjs");
  return {
    ...common,
    name: "events",
    mode: development ? "development" : "production",
    target: ["web", "es2016"],
    devtool: false,
    entry: { events: at("src/events/events.ts") },
    output: { path: at("dist/web"), filename: "[name].js" },
    module: {
      // What a dynamic import names would be another file.
      parser: { javascript: { dynamicImportMode: "eager" } },
      rules: [
        ...common.module.rules.filter(({ loader }) => loader === undefined),
        {
          // Packages, too, are written for newer runtimes.
          test: /\.(?:ts|m?js)$/,
          loader: "swc-loader",
          options: { jsc: { target: "es2016" } },
        },
      ],
    },
    plugins: [
      fastDecoder(),
      new HtmlPlugin({
        filename: "events.html",
        template: at("src/events/events.html"),
        scriptLoading: "defer",
        templateParameters: { policy: metaPolicy("events.html") },
        minify: false,
      }),
    ],
  };
}

/** Returns the list of the sample messages, so that nobody keeps it by hand. */
function sampleIndex() {
  const names = fs.readdirSync(SAMPLES).filter((name) => name.endsWith(".eml"));
  return JSON.stringify(names.sort());
}

/**
 * Returns the configuration of the static site.
 * `https` serves it as Outlook wants it while developing; `url` is where it will be, for the manifests.
 */
async function webSite({ https = false, url, development }) {
  const { headerPolicy, metaPolicy } = await import("./scripts/csp.mjs");
  const { allManifests } = await import("./scripts/manifest/template.mjs");
  const page = (filename, chunk, template) =>
    new HtmlPlugin({
      filename,
      chunks: [chunk],
      template: at(template),
      scriptLoading: "defer",
      templateParameters: { policy: metaPolicy(filename) },
      minify: false,
    });
  return {
    ...common,
    name: "web",
    mode: development ? "development" : "production",
    target: ["web", "es2022"],
    devtool: development ? "source-map" : false,
    entry: { taskpane: at("src/taskpane/main.tsx"), playground: at("src/playground/main.tsx") },
    output: {
      path: at("dist/web"),
      filename: development ? "[name].js" : "scripts/[name].[contenthash:10].js",
      chunkFilename: development ? "[name].chunk.js" : "scripts/[name].[contenthash:10].js",
      assetModuleFilename: "styles/[name].[contenthash:10][ext]",
      clean: { keep: /^events\./ }, // made by the configuration of that name
    },
    module: { rules: [...common.module.rules, { test: /\.css$/, type: "asset/resource" }] },
    optimization: {
      ...common.optimization,
      splitChunks: {
        chunks: "all",
        cacheGroups: {
          // Changes seldom: a new version of the pane does not fetch it again.
          // So are the words of the languages, the heaviest part: fetched beside the pane, not before it.
          lexicons: { test: /src\/inspect\/language\/lexicons\//, name: "lexicons", chunks: "initial", enforce: true },
          ui: { test: /node_modules\/(react|react-dom|scheduler|@fluentui|@griffel)\//, name: "ui", chunks: "initial" },
        },
      },
    },
    plugins: [
      fastDecoder(),
      page("index.html", "playground", "src/playground/index.html"),
      page("taskpane.html", "taskpane", "src/taskpane/taskpane.html"),
      new GeneratedFilesPlugin(() => ({ "samples/index.json": sampleIndex(), ...allManifests(url) }), [SAMPLES]),
      new CopyPlugin({
        patterns: [
          { from: at("assets/*.png"), to: "assets/[name][ext]" },
          { from: at("samples/*.eml"), to: "samples/[name][ext]" },
          { from: at("samples/directory.json"), to: "samples/" },
        ],
      }),
    ],
    devServer: {
      host: "localhost", // the page is for this computer only
      port: 3000,
      hot: false,
      client: { overlay: false }, // it needs styles that the page's policy forbids
      setupMiddlewares: (middlewares, server) => {
        server.app.get(["/", "/index.html"], (_request, response, next) => sendPolicy(response, "index.html", next));
        server.app.get("/taskpane.html", (_request, response, next) => sendPolicy(response, "taskpane.html", next));
        return middlewares;
        function sendPolicy(response, name, next) {
          response.setHeader("Content-Security-Policy", headerPolicy(name));
          next();
        }
      },
      ...(https ? { server: { type: "https", options: await certificates() } } : {}),
    },
  };
}

/** Returns the certificate that Office trusts on this computer; asks the person before the first one is installed. */
async function certificates() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return getHttpsServerOptions();
}

module.exports = async (env = {}, { mode } = {}) => [
  await webSite({ https: env.https === true, url: env.url, development: mode === "development" }),
  await events({ development: mode === "development" }),
  nodeProgram(at("src/cli/main.ts"), at("dist/cli.js")),
];
module.exports.nodeProgram = nodeProgram;
