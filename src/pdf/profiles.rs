//! The colour profiles that livret brings.

/// Argyll's free sRGB profile; its licence lies beside it.
pub(super) const SRGB: &[u8] = include_bytes!("../../assets/icc/sRGB.icc");

/// A free profile of coated offset printing: what a CMYK colour without a profile is taken for. Its licence lies beside it.
pub(super) const FOGRA39: &[u8] = include_bytes!("../../assets/icc/FOGRA39L_coated.icc");
