import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  require_dist
} from "./chunk-KF6Z2XBC.js";
import "./chunk-B4YGGWTR.js";
export default require_dist();
