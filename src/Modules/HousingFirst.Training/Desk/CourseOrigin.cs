namespace HousingFirst.Training.Desk;

/// <summary>Whose words a course is in.</summary>
internal enum CourseOrigin
{
    /// <summary>The portal wrote it.</summary>
    Own,

    /// <summary>As its template ships.</summary>
    Shipped,

    /// <summary>Taken from a template, and changed by the portal.</summary>
    Changed,
}
