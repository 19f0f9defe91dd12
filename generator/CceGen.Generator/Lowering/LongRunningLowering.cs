using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>Turns <c>x-long-running</c> into an operation object, once the classes that it looks into are known.</summary>
internal sealed class LongRunningLowering(
    LoweringContext context, LongRunningNames names, ClientNames clients, IReadOnlyList<ObjectModel> objects, IReadOnlyList<EnumModel> enums)
{
    private const int DefaultInterval = 5;

    private readonly MemberPaths _members = new(objects);

    /// <summary>The operation object; null after a report.</summary>
    public LongRunningModel? Lower(OpenApiLongRunning source, OperationModel operation, string group)
    {
        if (ProblemOf(operation) is { } problem)
        {
            Reject(source.Location, operation, problem);
            return null;
        }

        var result = operation.Result!;
        var id = IdOf(source, operation);
        var status = PathTo(source.Status, operation, IsStatus, "a string");
        var progress = source.Progress is null ? null : PathTo(source.Progress, operation, IsProgress, "a string or a number");
        if (id is null || status is null || (source.Progress is not null && progress is null))
        {
            return null;
        }

        var known = Known(status.Type);
        var succeeded = Texts(source.Succeeded, "succeeded", known);
        var failed = Texts(source.Failed, "failed", known);
        var paused = Texts(source.Paused, "paused", known);
        if (succeeded.IsEmpty)
        {
            return null;
        }

        var name = names.Of(source);
        return new LongRunningModel(
            name.Class,
            name.ProgressClass,
            name.Title,
            operation.ClientName,
            operation.InterfaceName,
            operation.ExceptionName,
            operation.MethodName,
            clients.ClientOf(group).AddMethod("WaitFor" + name.Subject, source.Location, context.Diagnostics),
            Hold(operation.Parameters, id, name.Class),
            id,
            result,
            status,
            progress,
            succeeded,
            failed,
            paused,
            source.Interval ?? DefaultInterval,
            operation.HasOptionalParameters,
            operation.IsObsolete)
        {
            IsPollWrapped = operation.Wrapped is not null,
        };
    }

    private static bool IsStatus(TypeRef type) => type.Kind is TypeKind.String or TypeKind.Enum or TypeKind.ExtensibleEnum;

    private static bool IsProgress(TypeRef type) =>
        IsStatus(type) || type.Kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal;

    private string? ProblemOf(OperationModel operation) => operation switch
    {
        _ when names.TakenType is { } taken => $"the name '{taken}' of its type is already used for a client or an exception; rename that",
        { Result.Kind: not TypeKind.Object } or { Result: null } => "its response is not an object with members",
        { Result.IsNullable: true } => "its response may be empty or null",
        { Body: not null } => "it has a body",
        _ => null,
    };

    private ParameterModel? IdOf(OpenApiLongRunning source, OperationModel operation)
    {
        // The order in which they stand in the path, and not that of the declarations.
        var candidates = operation.Path.Select(part => part.Parameter).OfType<ParameterModel>()
            .Where(parameter => parameter.Serialization.Content == ParameterContent.Text)
            .ToList();
        var found = source.Id is { } wanted ? candidates.FirstOrDefault(parameter => parameter.WireName == wanted.Text) : candidates.LastOrDefault();
        if (found is null && source.Id is { } unknown)
        {
            var didYouMean = DidYouMean.Text(unknown.Text, candidates.Select(parameter => parameter.WireName));
            context.Diagnostics.Report(Problems.InvalidValue(
                unknown.Location, "id", unknown.Text, $"use the name of a parameter in the path{didYouMean}"));
        }
        else if (found is null)
        {
            Reject(source.Location, operation, "its path has no parameter for the id");
        }

        return found;
    }

    private MemberPathModel? PathTo(OpenApiBodyExpression place, OperationModel operation, System.Func<TypeRef, bool> isRight, string expected)
    {
        var path = _members.Find(place, operation.Result!, out var problem);
        if (path is not null && !isRight(path.Type))
        {
            problem = $"'{place.Text}' must be {expected}";
            path = null;
        }

        if (path is null)
        {
            Reject(place.Location, operation, problem);
        }

        return path;
    }

    /// <summary>The values of a closed list; null when any text may come.</summary>
    private List<string>? Known(TypeRef status) => status.Kind == TypeKind.Enum
        ? [.. enums.First(model => model.Name == status.Name).Members.Select(member => member.Text)]
        : null;

    // A value that a closed list does not have would never come.
    private EquatableArray<string> Texts(IReadOnlyList<SpecScalar> values, string keyword, List<string>? known)
    {
        foreach (var value in values.Where(value => known?.Contains(value.Text) == false))
        {
            context.Diagnostics.Report(Problems.InvalidValue(
                value.Location, keyword, value.Text, $"the status does not have this value{DidYouMean.Text(value.Text, known!)}"));
        }

        return values.Select(value => value.Text).Where(text => known?.Contains(text) != false).ToEquatableArray();
    }

    // The id is a property of every operation object already.
    private static EquatableArray<HeldParameterModel> Hold(EquatableArray<ParameterModel> parameters, ParameterModel id, string className)
    {
        var properties = new UniqueNames("Value", [.. ReservedNames.OperationMembers, className]);
        return parameters
            .Select(parameter => new HeldParameterModel(
                parameter, parameter == id && id.Type.Kind == TypeKind.String ? "Id" : properties.Add(PropertyOf(parameter))))
            .ToEquatableArray();
    }

    private static string PropertyOf(ParameterModel parameter)
    {
        var name = CSharpNames.ToPascalCase(parameter.WireName, "Parameter");
        return name.EndsWith("JsonConverter", System.StringComparison.Ordinal) ? name + "Value" : name;
    }

    private void Reject(LocationInfo? location, OperationModel operation, string problem) => context.Diagnostics.Report(
        Problems.InvalidLongRunning(location, $"{operation.HttpMethod} {operation.PathTemplate}", problem));
}
