pub mod timetable;
