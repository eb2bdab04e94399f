namespace HousingFirst.Platform.Modules;

/// <summary>Why a module was left out when the host started.</summary>
/// <param name="ModuleId">The module, or the assembly's name where it has no manifest.</param>
/// <param name="Reason">What was wrong and what to do, for the log and the operator.</param>
/// <param name="Exception">What its startup threw, if it threw.</param>
internal sealed record ModuleProblem(string ModuleId, string Reason, Exception? Exception = null);
