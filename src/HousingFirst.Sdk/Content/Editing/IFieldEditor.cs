namespace HousingFirst.Sdk.Content.Editing;

/// <summary>Lets people edit fields of a type. Made once a request; what it does not touch in the field stays as it is.</summary>
public interface IFieldEditor
{
    /// <summary>The field's type.</summary>
    string FieldType { get; }

    /// <summary>Says what can be written in the field: adds inputs with what it holds now.</summary>
    ValueTask EditAsync(FieldEdit field, CancellationToken cancellationToken);

    /// <summary>
    /// Takes what was written into the field, and refuses what cannot be taken, by input. Called when an input holds something else than
    /// the field; inputs without a problem of length or kind alone.
    /// </summary>
    ValueTask UpdateAsync(FieldEdit field, CancellationToken cancellationToken);
}
