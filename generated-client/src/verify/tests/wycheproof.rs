//! The test vectors of Project Wycheproof for the primitives under JSON Web Signatures.
//!
//! Every vector is tried with every algorithm. A valid vector must verify with the algorithm of its
//! group, if that is supported, and with no other. The only exceptions are invalid vectors that are
//! valid signatures of another algorithm, which verify with that one. The figures at the end of
//! each test show that no vector is omitted: unsupported vectors are rejected.
//!
//! Wycheproof has no vectors for complete tokens and key sets; `rfc` has the examples of the RFCs.

use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use wycheproof::{EllipticCurve, HashFunction, Mgf, TestResult};

use super::super::Algorithm;
use super::super::jwk::{KeySet, Wanted};
use super::super::signature::{PublicKey, secret_verifies};

/// The number of vectors by their outcome.
#[derive(Debug, Default, PartialEq)]
struct Count {
    /// Valid and verified.
    verified: usize,
    /// Valid or acceptable, but of an unsupported algorithm, key size or encoding.
    unsupported: usize,
    /// Acceptable, of a supported algorithm, and nevertheless rejected.
    unacceptable: usize,
    /// Invalid and rejected.
    invalid: usize,
    /// Invalid, but verified with another algorithm. Included in `invalid`.
    of_another_algorithm: usize,
}

/// One vector.
struct Vector<'a, F> {
    /// The algorithm of its group, if it is supported.
    algorithm: Option<Algorithm>,
    result: TestResult,
    /// Whether it is marked as a signature of another algorithm.
    wrong_algorithm: bool,
    verifies: F,
    name: &'a dyn Fn() -> String,
}

impl Count {
    /// Asserts the outcome of one vector.
    fn check<F: Fn(Algorithm) -> bool>(&mut self, vector: Vector<'_, F>) {
        let Vector {
            algorithm,
            result,
            wrong_algorithm,
            verifies,
            name,
        } = vector;
        let valid = algorithm.filter(|_| result == TestResult::Valid);
        let mut of_another = false;
        for tried in Algorithm::ALL {
            let verified = verifies(*tried);
            if verified && wrong_algorithm && Some(*tried) != algorithm {
                of_another = true;
            } else {
                assert_eq!(verified, valid == Some(*tried), "{} with {tried}", name());
            }
        }
        match (result, algorithm) {
            (TestResult::Invalid, _) => self.invalid += 1,
            (TestResult::Valid, Some(_)) => self.verified += 1,
            (TestResult::Acceptable, Some(_)) => self.unacceptable += 1,
            (_, None) => self.unsupported += 1,
        }
        if of_another {
            assert_eq!(result, TestResult::Invalid, "{}", name());
            self.of_another_algorithm += 1;
        }
    }
}

/// A key set with one key, or none if the verifier ignores that key.
struct Keys(Option<KeySet>);

impl Keys {
    fn new(jwk: &Value) -> Self {
        Self(KeySet::parse(json!({"keys": [jwk]}).to_string().as_bytes()).ok())
    }

    fn find(&self, algorithm: Algorithm) -> Option<Arc<PublicKey>> {
        let wanted = Wanted {
            algorithm,
            key_id: None,
        };
        self.0.as_ref()?.find(wanted).ok()
    }

    fn verify(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        self.find(algorithm)
            .is_some_and(|key| key.verifies(algorithm, message, signature))
    }
}

fn encode(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// Encodes a coordinate, padded to the length of the curve.
fn coordinate(bytes: &[u8], length: usize) -> String {
    let significant = &bytes[bytes.iter().take_while(|byte| **byte == 0).count()..];
    let mut padded = vec![0; length.saturating_sub(significant.len())];
    padded.extend(significant);
    encode(&padded)
}

fn rsa(n: &[u8], e: &[u8]) -> Keys {
    Keys::new(&json!({"kty": "RSA", "n": encode(n), "e": encode(e)}))
}

#[test]
fn rsa_pkcs1() {
    use wycheproof::rsa_pkcs1_verify::{TestFlag, TestName, TestSet};
    let mut count = Count::default();
    for name in TestName::all() {
        for group in TestSet::load(name).unwrap().test_groups {
            let supported = match group.hash {
                HashFunction::Sha2_256 => Some(Algorithm::Rs256),
                HashFunction::Sha2_384 => Some(Algorithm::Rs384),
                HashFunction::Sha2_512 => Some(Algorithm::Rs512),
                _ => None,
            };
            let keys = rsa(&group.key.n, &group.key.e);
            let supported = supported.filter(|_| group.key_size >= 2048);
            for test in &group.tests {
                count.check(Vector {
                    algorithm: supported,
                    result: test.result,
                    wrong_algorithm: test.flags.iter().any(|flag| {
                        [TestFlag::WrongHash, TestFlag::WrongPrimitive].contains(flag)
                    }),
                    verifies: |it| keys.verify(it, &test.msg, &test.sig),
                    name: &|| format!("{name:?} {}", test.tc_id),
                });
            }
        }
    }
    let expected = Count {
        verified: 89,
        unsupported: 96,
        unacceptable: 12,
        invalid: 6_005,
        of_another_algorithm: 72,
    };
    assert_eq!(count, expected);
}

#[test]
fn rsa_pss() {
    use wycheproof::rsa_pss_verify::{TestFlag, TestName, TestSet};
    let mut count = Count::default();
    for name in TestName::all() {
        for group in TestSet::load(name).unwrap().test_groups {
            // RFC 7518, section 3.5: one hash for all, and a salt as long as it.
            let supported = match (group.hash, group.salt_size) {
                (HashFunction::Sha2_256, 32) => Some(Algorithm::Ps256),
                (HashFunction::Sha2_384, 48) => Some(Algorithm::Ps384),
                (HashFunction::Sha2_512, 64) => Some(Algorithm::Ps512),
                _ => None,
            };
            let supported = supported.filter(|_| {
                let one_hash =
                    group.mgf == Mgf::Mgf1 && group.mgf_hash == Some(group.hash);
                one_hash && group.key_size >= 2048
            });
            let keys = rsa(&group.key.n, &group.key.e);
            for test in &group.tests {
                count.check(Vector {
                    algorithm: supported,
                    result: test.result,
                    // Another salt length may be the one of the supported algorithm.
                    wrong_algorithm: test.flags.contains(&TestFlag::WrongPrimitive)
                        || test.comment.starts_with("s_len changed to "),
                    verifies: |it| keys.verify(it, &test.msg, &test.sig),
                    name: &|| format!("{name:?} {}", test.tc_id),
                });
            }
        }
    }
    let expected = Count {
        verified: 775,
        unsupported: 1_633,
        unacceptable: 0,
        invalid: 1_089,
        of_another_algorithm: 33,
    };
    assert_eq!(count, expected);
}

#[test]
fn ecdsa() {
    use wycheproof::ecdsa::{TestGroupTypeId, TestName, TestSet};
    let mut count = Count::default();
    for name in TestName::all() {
        for group in TestSet::load(name).unwrap().test_groups {
            let (curve, length, algorithm) = match group.key.curve {
                EllipticCurve::Secp256r1 => ("P-256", 32, Some(Algorithm::Es256)),
                EllipticCurve::Secp384r1 => ("P-384", 48, Some(Algorithm::Es384)),
                EllipticCurve::Secp521r1 => ("P-521", 66, None),
                EllipticCurve::Secp256k1 => ("secp256k1", 32, None),
                _ => ("unregistered", 0, None),
            };
            // RFC 7518, section 3.4: each curve has one hash, and a signature is two numbers of
            // fixed length rather than DER.
            let supported = algorithm.filter(|algorithm| {
                let hash = match algorithm {
                    Algorithm::Es256 => HashFunction::Sha2_256,
                    _ => HashFunction::Sha2_384,
                };
                group.hash == hash && group.test_type == TestGroupTypeId::EcdsaP1363
            });
            let keys = Keys::new(&json!({
                "kty": "EC",
                "crv": curve,
                "x": coordinate(&group.key.affine_x, length),
                "y": coordinate(&group.key.affine_y, length),
            }));
            assert_eq!(keys.0.is_some(), algorithm.is_some(), "{name:?}");
            for test in &group.tests {
                count.check(Vector {
                    algorithm: supported,
                    result: test.result,
                    wrong_algorithm: false,
                    verifies: |it| keys.verify(it, &test.msg, &test.sig),
                    name: &|| format!("{name:?} {}", test.tc_id),
                });
            }
        }
    }
    let expected = Count {
        verified: 366,
        unsupported: 13_370,
        unacceptable: 0,
        invalid: 16_167,
        of_another_algorithm: 0,
    };
    assert_eq!(count, expected);
}

#[test]
fn eddsa() {
    use wycheproof::EdwardsCurve;
    use wycheproof::eddsa::{TestName, TestSet};
    let mut count = Count::default();
    for name in TestName::all() {
        for group in TestSet::load(name).unwrap().test_groups {
            let (curve, supported) = match group.key.curve {
                EdwardsCurve::Ed25519 => ("Ed25519", Some(Algorithm::EdDsa)),
                EdwardsCurve::Ed448 => ("Ed448", None),
            };
            let keys = Keys::new(
                &json!({"kty": "OKP", "crv": curve, "x": encode(&group.key.pk)}),
            );
            for test in &group.tests {
                count.check(Vector {
                    algorithm: supported,
                    result: test.result,
                    wrong_algorithm: false,
                    verifies: |it| keys.verify(it, &test.msg, &test.sig),
                    name: &|| format!("{name:?} {}", test.tc_id),
                });
            }
        }
    }
    let expected = Count {
        verified: 88,
        unsupported: 17,
        unacceptable: 0,
        invalid: 133,
        of_another_algorithm: 0,
    };
    assert_eq!(count, expected);
}

#[test]
fn mac() {
    use wycheproof::mac::{TestName, TestSet};
    let mut count = Count::default();
    for name in TestName::all() {
        let algorithm = match name {
            TestName::HmacSha256 => Some(Algorithm::Hs256),
            TestName::HmacSha384 => Some(Algorithm::Hs384),
            TestName::HmacSha512 => Some(Algorithm::Hs512),
            _ => None,
        };
        for group in TestSet::load(name).unwrap().test_groups {
            // RFC 7518, section 3.2: a key at least as long as the hash, and the whole tag.
            let supported = algorithm.filter(|algorithm| {
                let bits = algorithm.shortest_secret().unwrap_or_default() * 8;
                group.key_size >= bits && group.tag_size == bits
            });
            for test in &group.tests {
                count.check(Vector {
                    algorithm: supported,
                    result: test.result,
                    wrong_algorithm: false,
                    verifies: |it| secret_verifies(&test.key, it, &test.msg, &test.tag),
                    name: &|| format!("{name:?} {}", test.tc_id),
                });
            }
        }
    }
    let expected = Count {
        verified: 90,
        unsupported: 1_256,
        unacceptable: 0,
        invalid: 2_302,
        of_another_algorithm: 0,
    };
    assert_eq!(count, expected);
}
