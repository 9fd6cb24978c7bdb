//! Where things stand in rows: how far each is from the middle of its row. A last row that is not full stands in the middle.

/// How far a thing stands from the middle of its row, in steps: of three things -1, 0 and 1.
pub fn from_middle(index: usize, count: usize) -> f32 {
    index as f32 - (count as f32 - 1.0) / 2.0
}

/// So many things in rows of so many columns.
#[derive(Clone, Copy, Debug)]
pub struct Grid {
    count: usize,
    /// How many things stand in a full row.
    pub columns: usize,
}

impl Grid {
    /// Rows of so many columns, at least one.
    pub fn of_columns(count: usize, columns: usize) -> Self {
        Self { count, columns: columns.max(1) }
    }

    /// So many rows, as long as they have to be.
    pub fn of_rows(count: usize, rows: usize) -> Self {
        Self::of_columns(count, count.div_ceil(rows.max(1)))
    }

    /// As few rows of at most so many columns as hold everything, each about as long as the others.
    pub fn of_columns_at_most(count: usize, columns: usize) -> Self {
        Self::of_rows(count, count.div_ceil(columns.max(1)).max(1))
    }

    /// How many rows there are, at least one.
    pub fn rows(self) -> usize {
        self.count.div_ceil(self.columns).max(1)
    }

    /// The row of a thing, and how far it stands from the middle of that row, in columns.
    pub fn cell(self, index: usize) -> (usize, f32) {
        let (row, column) = (index / self.columns, index % self.columns);
        let in_row = self.columns.min(self.count.saturating_sub(row * self.columns));
        (row, from_middle(column, in_row))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_last_row_that_is_not_full_stands_in_the_middle() {
        let grid = Grid::of_rows(7, 2);
        assert_eq!((grid.columns, grid.rows()), (4, 2));
        let cells: Vec<_> = (0..7).map(|index| grid.cell(index)).collect();
        assert_eq!(cells[..4], [(0, -1.5), (0, -0.5), (0, 0.5), (0, 1.5)]);
        assert_eq!(cells[4..], [(1, -1.0), (1, 0.0), (1, 1.0)]);
    }

    #[test]
    fn nothing_makes_a_grid_too() {
        for grid in [Grid::of_rows(0, 2), Grid::of_columns(0, 0), Grid::of_columns_at_most(0, 5)] {
            assert_eq!((grid.columns, grid.rows()), (1, 1));
        }
    }
}
