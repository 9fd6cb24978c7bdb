//! A file kept page by page: which pages of it have changed, so that only those are written down again.

/// The bytes of a page. A journal's own pages are as large.
pub const PAGE: usize = 4096;

/// The pages, by number, that differ between what was kept and what is to be kept.
pub fn changed<'new>(kept: &[u8], new: &'new [u8]) -> Vec<(usize, &'new [u8])> {
    let pages = new.chunks(PAGE).enumerate();
    pages.filter(|&(number, page)| kept.chunks(PAGE).nth(number) != Some(page)).collect()
}

/// How many pages a file of so many bytes has.
pub const fn count(bytes: usize) -> usize {
    bytes.div_ceil(PAGE)
}

/// The file that these pages make, each with its number. A page that is missing is empty, so that it is noticed.
pub fn joined(pages: impl IntoIterator<Item = (usize, Vec<u8>)>) -> Vec<u8> {
    let mut file = Vec::new();
    for (number, page) in pages {
        let (start, end) = (number * PAGE, number * PAGE + page.len());
        if file.len() < end {
            file.resize(end, 0);
        }
        file[start..end].copy_from_slice(&page);
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn numbers(kept: &[u8], new: &[u8]) -> Vec<usize> {
        changed(kept, new).into_iter().map(|(number, _)| number).collect()
    }

    #[test]
    fn only_what_changed_is_written() {
        let kept = vec![7; 3 * PAGE];
        let mut new = kept.clone();
        assert!(changed(&kept, &new).is_empty());
        new[PAGE] = 8;
        new.extend([9; PAGE]);
        assert_eq!(numbers(&kept, &new), [1, 3]);
        assert_eq!(numbers(&[], &new), [0, 1, 2, 3], "a new journal is written whole");
        assert!(numbers(&new, &kept[..PAGE]).is_empty(), "what became shorter needs no page");
    }

    #[test]
    fn a_missing_page_is_empty() {
        let file = joined([(0, vec![1; PAGE]), (2, vec![3; PAGE])]);
        assert_eq!((file.len(), file[0], file[PAGE], file[2 * PAGE]), (3 * PAGE, 1, 0, 3));
    }

    proptest! {
        #[test]
        fn changed_pages_over_the_kept_ones_give_the_new_file(
            kept in prop::collection::vec(0_u8..3, 0..5),
            new in prop::collection::vec(0_u8..3, 0..5),
        ) {
            let file = |pages: &[u8]| pages.iter().flat_map(|fill| [*fill; PAGE]).collect::<Vec<u8>>();
            let (kept, new) = (file(&kept), file(&new));
            let mut pages: std::collections::BTreeMap<usize, Vec<u8>> =
                kept.chunks(PAGE).map(<[u8]>::to_vec).enumerate().collect();
            pages.extend(changed(&kept, &new).into_iter().map(|(number, page)| (number, page.to_vec())));
            pages.retain(|number, _| *number < count(new.len()));
            prop_assert_eq!(joined(pages), new);
        }
    }
}
