// The Node SDK with a stopped clock, so that its signatures are the same in every run.
"use strict";

const crypto = require("crypto");

const DATE = "Thu, 01 Jan 2026 00:00:00 GMT";
// Replaces the nonce, which is the MD5 digest of a random number.
const NONCE = "0123456789abcdef0123456789abcdef";

Date.prototype.toUTCString = () => DATE;
const createHash = crypto.createHash;
crypto.createHash = (name, ...more) =>
  name === "md5" ? { update: () => ({ digest: () => NONCE }) } : createHash(name, ...more);

const sdk = require("authing-node-sdk");
const signature = require("authing-node-sdk/dist/utils/buildSignature");

const KEY = { accessKeyId: "AKID", accessKeySecret: "AKSECRET" };

// The last string to sign.
let signed = null;
const buildStringToSign = signature.buildStringToSign;
signature.buildStringToSign = (...parts) => (signed = buildStringToSign(...parts));

module.exports = { sdk, KEY, DATE, NONCE, lastSigned: () => signed };
