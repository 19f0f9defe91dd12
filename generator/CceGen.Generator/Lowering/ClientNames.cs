using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>The clients of a document, made as operations ask for them.</summary>
internal sealed class ClientNames(LoweringContext context)
{
    private readonly List<ClientScope> _clients = [];

    public IReadOnlyList<ClientScope> All => _clients;

    public ClientScope ClientOf(string group)
    {
        var wanted = context.Policies.Naming.ClientOf(group);
        foreach (var client in _clients)
        {
            if (client.WantedName == wanted)
            {
                return client;
            }
        }

        // A class cannot have the name of one of its members.
        var name = context.TypeNames.Add(ReservedNames.ClientMembers.Contains(wanted) ? wanted + "Client" : wanted);
        if (name != wanted)
        {
            context.Diagnostics.Report(Problems.NameChanged(null, wanted, name));
        }

        var interfaceName = context.Policies.Selection.HasInterfaces ? context.TypeNames.Add("I" + name) : null;
        var naming = context.Policies.Naming;
        var added = new ClientScope(wanted, name, interfaceName, naming.ExceptionOf(group), naming.ResponseOf(group), naming.BaseClassOf(group), Reserved(name));
        _clients.Add(added);
        return added;
    }

    // Methods that block have no suffix, as other members have none; hooks that the user writes end with one.
    private IEnumerable<string> Reserved(string client)
    {
        // Where names are NSwag's, a method may be an overload of one that it calls: no operation has a parameter for a response.
        var reading = context.Policies.Naming.HasNSwagNames ? [] : ReservedNames.Methods;
        var sync = context.Policies.Selection.HasSyncMethods ? ReservedNames.ClientMembers.Concat(ReservedNames.OfEveryClass).Concat(ReservedNames.Properties).Append(client) : [];
        var style = context.Policies.Style;
        var hooks = style.HasAsyncHooks || style.CreatesMessages || style.HttpClientSource == HttpClientSource.PerCall ? ReservedNames.Hooks : [];
        return [.. sync, .. reading, .. hooks];
    }
}
