namespace HousingFirst.Sdk.Content.Display;

/// <summary>Fetches what a field's view needs beside the field itself. Made once a request.</summary>
public interface IFieldDriver
{
    /// <summary>The field's type.</summary>
    string FieldType { get; }

    /// <summary>Made before the view runs and found in <see cref="FieldView.Data"/>; null lets the field show nothing.</summary>
    Task<object?> DisplayAsync(FieldView field, ContentDisplayContext context, CancellationToken cancellationToken);
}
