//! SM2 decryption (GM/T 0003.4), implemented plainly and slowly, and independent of the library
//! that encrypts.

use num_bigint::BigUint;
use sm3::{Digest, Sm3};

/// The prime of the field, and the coefficient `a` of the curve.
const P: &str = "fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff";
const A: &str = "fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc";

/// A point of the curve. `None` is the point at infinity.
type Point = Option<(BigUint, BigUint)>;

/// Decrypts C1 (without the byte `04`), C3, and C2.
pub(crate) fn open(private: &str, encrypted: &str) -> Vec<u8> {
    let hex = |from: usize, to: usize| number(&encrypted[from..to]);
    let c1 = Some((hex(0, 64), hex(64, 128)));
    let (c3, c2) = (bytes(&encrypted[128..192]), bytes(&encrypted[192..]));
    let (x, y) = multiply(&number(private), &c1).unwrap();
    let (x, y) = (padded(&x), padded(&y));

    let mut key = Vec::new();
    for counter in 1_u32.. {
        if key.len() >= c2.len() {
            break;
        }
        let parts = [x.as_slice(), &y, &counter.to_be_bytes()].concat();
        key.extend_from_slice(&Sm3::digest(parts));
    }
    let message: Vec<u8> = c2.iter().zip(key).map(|(byte, key)| byte ^ key).collect();
    let check = Sm3::digest([x.as_slice(), &message, &y].concat());
    assert_eq!(check.as_slice(), c3, "C3 is the digest of the plaintext");
    message
}

fn number(hex: &str) -> BigUint {
    BigUint::parse_bytes(hex.as_bytes(), 16).unwrap()
}

fn bytes(hex: &str) -> Vec<u8> {
    let pairs = hex.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}

fn padded(number: &BigUint) -> [u8; 32] {
    let bytes = number.to_bytes_be();
    let mut padded = [0; 32];
    padded[32 - bytes.len()..].copy_from_slice(&bytes);
    padded
}

fn multiply(factor: &BigUint, point: &Point) -> Point {
    let mut product = None;
    for bit in (0..factor.bits()).rev() {
        product = add(&product, &product);
        if factor.bit(bit) {
            product = add(&product, point);
        }
    }
    product
}

fn add(one: &Point, other: &Point) -> Point {
    let ((x1, y1), (x2, y2)) = match (one, other) {
        (None, point) | (point, None) => return point.clone(),
        (Some(one), Some(other)) => (one, other),
    };
    let p = number(P);
    let slope = if x1 == x2 {
        if y1 != y2 {
            return None;
        }
        (x1 * x1 * 3_u8 + number(A)) * (y1 * 2_u8).modinv(&p)?
    } else {
        (y2 + &p - y1) * (x2 + &p - x1).modinv(&p)?
    };
    let x = (&slope * &slope + &p * 2_u8 - x1 - x2) % &p;
    let y = (slope * (x1 + &p - &x) + &p - y1) % &p;
    Some((x, y))
}
