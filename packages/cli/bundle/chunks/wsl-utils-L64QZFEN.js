import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  __esm,
  __name
} from "./chunk-B4YGGWTR.js";

// node_modules/.pnpm/is-docker@3.0.0/node_modules/is-docker/index.js
import fs from "node:fs";
function hasDockerEnv() {
  try {
    return fs.statSync("/.dockerenv"), !0;
  } catch {
    return !1;
  }
}
function hasDockerCGroup() {
  try {
    return fs.readFileSync("/proc/self/cgroup", "utf8").includes("docker");
  } catch {
    return !1;
  }
}
function isDocker() {
  return isDockerCached === void 0 && (isDockerCached = hasDockerEnv() || hasDockerCGroup()), isDockerCached;
}
var isDockerCached, init_is_docker = __esm({
  "node_modules/.pnpm/is-docker@3.0.0/node_modules/is-docker/index.js"() {
    __name(hasDockerEnv, "hasDockerEnv");
    __name(hasDockerCGroup, "hasDockerCGroup");
    __name(isDocker, "isDocker");
  }
});

// node_modules/.pnpm/is-inside-container@1.0.0/node_modules/is-inside-container/index.js
import fs2 from "node:fs";
function isInsideContainer() {
  return cachedResult === void 0 && (cachedResult = hasContainerEnv() || isDocker()), cachedResult;
}
var cachedResult, hasContainerEnv, init_is_inside_container = __esm({
  "node_modules/.pnpm/is-inside-container@1.0.0/node_modules/is-inside-container/index.js"() {
    init_is_docker();
    hasContainerEnv = /* @__PURE__ */ __name(() => {
      try {
        return fs2.statSync("/run/.containerenv"), !0;
      } catch {
        return !1;
      }
    }, "hasContainerEnv");
    __name(isInsideContainer, "isInsideContainer");
  }
});

// node_modules/.pnpm/is-wsl@3.1.1/node_modules/is-wsl/index.js
import process from "node:process";
import os from "node:os";
import fs3 from "node:fs";
var isWsl, is_wsl_default, init_is_wsl = __esm({
  "node_modules/.pnpm/is-wsl@3.1.1/node_modules/is-wsl/index.js"() {
    init_is_inside_container();
    isWsl = /* @__PURE__ */ __name(() => {
      if (process.platform !== "linux")
        return !1;
      if (os.release().toLowerCase().includes("microsoft"))
        return !isInsideContainer();
      try {
        if (fs3.readFileSync("/proc/version", "utf8").toLowerCase().includes("microsoft"))
          return !isInsideContainer();
      } catch {
      }
      return fs3.existsSync("/proc/sys/fs/binfmt_misc/WSLInterop") || fs3.existsSync("/run/WSL") ? !isInsideContainer() : !1;
    }, "isWsl"), is_wsl_default = process.env.__IS_WSL_TEST__ ? isWsl : isWsl();
  }
});

// node_modules/.pnpm/powershell-utils@0.1.0/node_modules/powershell-utils/index.js
import process2 from "node:process";
import { Buffer } from "node:buffer";
import { promisify } from "node:util";
import childProcess from "node:child_process";
var execFile, powerShellPath, executePowerShell, init_powershell_utils = __esm({
  "node_modules/.pnpm/powershell-utils@0.1.0/node_modules/powershell-utils/index.js"() {
    execFile = promisify(childProcess.execFile), powerShellPath = /* @__PURE__ */ __name(() => `${process2.env.SYSTEMROOT || process2.env.windir || String.raw`C:\Windows`}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`, "powerShellPath"), executePowerShell = /* @__PURE__ */ __name(async (command, options = {}) => {
      let {
        powerShellPath: psPath,
        ...execFileOptions
      } = options, encodedCommand = executePowerShell.encodeCommand(command);
      return execFile(
        psPath ?? powerShellPath(),
        [
          ...executePowerShell.argumentsPrefix,
          encodedCommand
        ],
        {
          encoding: "utf8",
          ...execFileOptions
        }
      );
    }, "executePowerShell");
    executePowerShell.argumentsPrefix = [
      "-NoProfile",
      "-NonInteractive",
      "-ExecutionPolicy",
      "Bypass",
      "-EncodedCommand"
    ];
    executePowerShell.encodeCommand = (command) => Buffer.from(command, "utf16le").toString("base64");
    executePowerShell.escapeArgument = (value) => `'${String(value).replaceAll("'", "''")}'`;
  }
});

// node_modules/.pnpm/wsl-utils@0.4.0/node_modules/wsl-utils/utilities.js
function parseMountPointFromConfig(content) {
  for (let line of content.split(`
`)) {
    if (/^\s*#/.test(line))
      continue;
    let match = /^\s*root\s*=\s*(?<mountPoint>"[^"]*"|'[^']*'|[^#]*)/.exec(line);
    if (match)
      return match.groups.mountPoint.trim().replaceAll(/^["']|["']$/g, "");
  }
}
var init_utilities = __esm({
  "node_modules/.pnpm/wsl-utils@0.4.0/node_modules/wsl-utils/utilities.js"() {
    __name(parseMountPointFromConfig, "parseMountPointFromConfig");
  }
});

// node_modules/.pnpm/wsl-utils@0.4.0/node_modules/wsl-utils/index.js
import { promisify as promisify2 } from "node:util";
import childProcess2 from "node:child_process";
import fs4, { constants as fsConstants } from "node:fs/promises";
var execFile2, wslDrivesMountPoint, powerShellPathFromWsl, powerShellPath2, canAccessPowerShellPromise, canAccessPowerShell, wslDefaultBrowser, isUrl, convertWslPathToWindows, isUncPath, isPathOnWindowsFilesystem, convertWindowsPathToWsl, init_wsl_utils = __esm({
  "node_modules/.pnpm/wsl-utils@0.4.0/node_modules/wsl-utils/index.js"() {
    init_is_wsl();
    init_powershell_utils();
    init_utilities();
    init_is_wsl();
    execFile2 = promisify2(childProcess2.execFile), wslDrivesMountPoint = /* @__PURE__ */ (() => {
      let defaultMountPoint = "/mnt/", mountPoint;
      return async function() {
        if (mountPoint)
          return mountPoint;
        let configFilePath = "/etc/wsl.conf", isConfigFileExists = !1;
        try {
          await fs4.access(configFilePath, fsConstants.F_OK), isConfigFileExists = !0;
        } catch {
        }
        if (!isConfigFileExists)
          return defaultMountPoint;
        let configContent = await fs4.readFile(configFilePath, { encoding: "utf8" }), parsedMountPoint = parseMountPointFromConfig(configContent);
        return parsedMountPoint === void 0 ? defaultMountPoint : (mountPoint = parsedMountPoint, mountPoint = mountPoint.endsWith("/") ? mountPoint : `${mountPoint}/`, mountPoint);
      };
    })(), powerShellPathFromWsl = /* @__PURE__ */ __name(async () => `${await wslDrivesMountPoint()}c/Windows/System32/WindowsPowerShell/v1.0/powershell.exe`, "powerShellPathFromWsl"), powerShellPath2 = is_wsl_default ? powerShellPathFromWsl : powerShellPath, canAccessPowerShell = /* @__PURE__ */ __name(async () => (canAccessPowerShellPromise ??= (async () => {
      try {
        let psPath = await powerShellPath2();
        return await fs4.access(psPath, fsConstants.X_OK), !0;
      } catch {
        return !1;
      }
    })(), canAccessPowerShellPromise), "canAccessPowerShell"), wslDefaultBrowser = /* @__PURE__ */ __name(async () => {
      let psPath = await powerShellPath2(), command = String.raw`(Get-ItemProperty -Path "HKCU:\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\http\UserChoice").ProgId`, { stdout } = await executePowerShell(command, { powerShellPath: psPath });
      return stdout.trim();
    }, "wslDefaultBrowser"), isUrl = /* @__PURE__ */ __name((path) => /^[a-z]+:\/\//i.test(path), "isUrl"), convertWslPathToWindows = /* @__PURE__ */ __name(async (paths) => {
      let isBatch = Array.isArray(paths), pathArray = isBatch ? paths : [paths], indicesToConvert = [], pathsToConvert = [];
      for (let [index, path] of pathArray.entries())
        isUrl(path) || (indicesToConvert.push(index), pathsToConvert.push(path));
      let results = [...pathArray];
      if (pathsToConvert.length > 0)
        try {
          let { stdout } = await execFile2("wslpath", ["-aw", ...pathsToConvert], { encoding: "utf8" }), convertedPaths = stdout.split(/\r?\n/).filter(Boolean);
          for (let [index, originalIndex] of indicesToConvert.entries())
            results[originalIndex] = convertedPaths[index] ?? pathArray[originalIndex];
        } catch {
        }
      return isBatch ? results : results[0];
    }, "convertWslPathToWindows"), isUncPath = /* @__PURE__ */ __name((path) => /^\\\\/u.test(path), "isUncPath"), isPathOnWindowsFilesystem = /* @__PURE__ */ __name(async (path) => {
      let windowsPath = await convertWslPathToWindows(path);
      return !isUncPath(windowsPath);
    }, "isPathOnWindowsFilesystem"), convertWindowsPathToWsl = /* @__PURE__ */ __name(async (paths) => {
      let isBatch = Array.isArray(paths), pathArray = isBatch ? paths : [paths];
      try {
        let { stdout } = await execFile2("wslpath", ["-u", ...pathArray], { encoding: "utf8" }), convertedPaths = stdout.split(/\r?\n/).filter(Boolean), results = pathArray.map((original, index) => convertedPaths[index] ?? original);
        return isBatch ? results : results[0];
      } catch {
        return isBatch ? pathArray : pathArray[0];
      }
    }, "convertWindowsPathToWsl");
  }
});
init_wsl_utils();
export {
  canAccessPowerShell,
  convertWindowsPathToWsl,
  convertWslPathToWindows,
  isPathOnWindowsFilesystem,
  isUncPath,
  is_wsl_default as isWsl,
  powerShellPath2 as powerShellPath,
  powerShellPathFromWsl,
  wslDefaultBrowser,
  wslDrivesMountPoint
};
