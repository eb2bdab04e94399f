namespace HousingFirst.Training.Shipping;

/// <summary>The line by which a module gives courses.</summary>
public static class CourseModuleBuilderExtensions
{
    /// <summary>Gives the course templates that are embedded below the folder, e.g. <c>Courses/da</c>: each in a folder of its own.</summary>
    public static IModuleBuilder AddCourses(this IModuleBuilder module, string folder)
    {
        ArgumentNullException.ThrowIfNull(module);
        return EmbeddedCourses.Folders(module.Assembly, folder)
            .Aggregate(module, (builder, course) => builder.AddExtension(new ShippedCourse(module.Assembly, course)));
    }
}
