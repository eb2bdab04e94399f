namespace HousingFirst.Training.Courses;

/// <summary>How long a course takes.</summary>
/// <param name="Days">Days together.</param>
/// <param name="FollowUpDays">Days together after a time of practice.</param>
/// <param name="ELearningHours">Hours of e-learning beforehand.</param>
internal sealed record CourseDuration(int Days, int FollowUpDays, int ELearningHours);
