//! What a print shop is given beside the pages: sheets of pages, marks, a sheet to approve.

pub mod booklet;
pub mod imposition;
pub mod margin;
pub mod sheet;
