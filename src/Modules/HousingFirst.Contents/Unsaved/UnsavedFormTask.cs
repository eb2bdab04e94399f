using HousingFirst.Sdk.Time;

namespace HousingFirst.Contents.Unsaved;

/// <summary>Takes away what people typed, never saved and did not come back for.</summary>
internal sealed class UnsavedFormTask(UnsavedForms unsaved) : IDailyTask
{
    public Task RunAsync(CancellationToken cancellationToken) => unsaved.EmptyAsync(cancellationToken);
}
