namespace HousingFirst.Training;

/// <summary>Names the texts of the forms and the list where courses are written: <c>Resources/CourseDeskTexts.resx</c>.</summary>
public sealed class CourseDeskTexts;
